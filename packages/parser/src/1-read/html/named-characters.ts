/**
 * Names of character references by the character they stand for, in the order of characters (HTML Standard, § 13.5).
 * `NewLine`, which would end a line here, is added below.
 */
const NAMES = `
Tab=\u0009 excl=! QUOT,quot=" num=# dollar=\u0024 percnt=% AMP,amp=& apos=' lpar=( rpar=) ast,midast=*
plus=+ comma=, period=. sol=/ colon=: semi=; LT,lt=< nvlt=<\u20d2 equals== bne==\u20e5 GT,gt=> nvgt=>\u20d2
quest=? commat=@ lbrack,lsqb=[ bsol=\\ rbrack,rsqb=] Hat=^ UnderBar,lowbar=_ DiacriticalGrave,grave=\`
fjlig=fj lbrace,lcub={ VerticalLine,verbar,vert=| rbrace,rcub=} NonBreakingSpace,nbsp=\u00a0 iexcl=¡ cent=¢
pound=£ curren=¤ yen=¥ brvbar=¦ sect=§ Dot,DoubleDot,die,uml=¨ COPY,copy=© ordf=ª laquo=« not=¬ shy=\u00ad
REG,circledR,reg=® macr,strns=¯ deg=° PlusMinus,plusmn,pm=± sup2=² sup3=³ DiacriticalAcute,acute=´ micro=µ
para=¶ CenterDot,centerdot,middot=· Cedilla,cedil=¸ sup1=¹ ordm=º raquo=» frac14=¼ frac12,half=½ frac34=¾
iquest=¿ Agrave=À Aacute=Á Acirc=Â Atilde=Ã Auml=Ä Aring,angst=Å AElig=Æ Ccedil=Ç Egrave=È Eacute=É Ecirc=Ê
Euml=Ë Igrave=Ì Iacute=Í Icirc=Î Iuml=Ï ETH=Ð Ntilde=Ñ Ograve=Ò Oacute=Ó Ocirc=Ô Otilde=Õ Ouml=Ö times=×
Oslash=Ø Ugrave=Ù Uacute=Ú Ucirc=Û Uuml=Ü Yacute=Ý THORN=Þ szlig=ß agrave=à aacute=á acirc=â atilde=ã auml=ä
aring=å aelig=æ ccedil=ç egrave=è eacute=é ecirc=ê euml=ë igrave=ì iacute=í icirc=î iuml=ï eth=ð ntilde=ñ
ograve=ò oacute=ó ocirc=ô otilde=õ ouml=ö div,divide=÷ oslash=ø ugrave=ù uacute=ú ucirc=û uuml=ü yacute=ý
thorn=þ yuml=ÿ Amacr=Ā amacr=ā Abreve=Ă abreve=ă Aogon=Ą aogon=ą Cacute=Ć cacute=ć Ccirc=Ĉ ccirc=ĉ Cdot=Ċ
cdot=ċ Ccaron=Č ccaron=č Dcaron=Ď dcaron=ď Dstrok=Đ dstrok=đ Emacr=Ē emacr=ē Edot=Ė edot=ė Eogon=Ę eogon=ę
Ecaron=Ě ecaron=ě Gcirc=Ĝ gcirc=ĝ Gbreve=Ğ gbreve=ğ Gdot=Ġ gdot=ġ Gcedil=Ģ Hcirc=Ĥ hcirc=ĥ Hstrok=Ħ hstrok=ħ
Itilde=Ĩ itilde=ĩ Imacr=Ī imacr=ī Iogon=Į iogon=į Idot=İ imath,inodot=ı IJlig=Ĳ ijlig=ĳ Jcirc=Ĵ jcirc=ĵ
Kcedil=Ķ kcedil=ķ kgreen=ĸ Lacute=Ĺ lacute=ĺ Lcedil=Ļ lcedil=ļ Lcaron=Ľ lcaron=ľ Lmidot=Ŀ lmidot=ŀ Lstrok=Ł
lstrok=ł Nacute=Ń nacute=ń Ncedil=Ņ ncedil=ņ Ncaron=Ň ncaron=ň napos=ŉ ENG=Ŋ eng=ŋ Omacr=Ō omacr=ō Odblac=Ő
odblac=ő OElig=Œ oelig=œ Racute=Ŕ racute=ŕ Rcedil=Ŗ rcedil=ŗ Rcaron=Ř rcaron=ř Sacute=Ś sacute=ś Scirc=Ŝ
scirc=ŝ Scedil=Ş scedil=ş Scaron=Š scaron=š Tcedil=Ţ tcedil=ţ Tcaron=Ť tcaron=ť Tstrok=Ŧ tstrok=ŧ Utilde=Ũ
utilde=ũ Umacr=Ū umacr=ū Ubreve=Ŭ ubreve=ŭ Uring=Ů uring=ů Udblac=Ű udblac=ű Uogon=Ų uogon=ų Wcirc=Ŵ wcirc=ŵ
Ycirc=Ŷ ycirc=ŷ Yuml=Ÿ Zacute=Ź zacute=ź Zdot=Ż zdot=ż Zcaron=Ž zcaron=ž fnof=ƒ imped=Ƶ gacute=ǵ jmath=ȷ
circ=ˆ Hacek,caron=ˇ Breve,breve=˘ DiacriticalDot,dot=˙ ring=˚ ogon=˛ DiacriticalTilde,tilde=˜
DiacriticalDoubleAcute,dblac=˝ DownBreve=\u0311 Alpha=Α Beta=Β Gamma=Γ Delta=Δ Epsilon=Ε Zeta=Ζ Eta=Η
Theta=Θ Iota=Ι Kappa=Κ Lambda=Λ Mu=Μ Nu=Ν Xi=Ξ Omicron=Ο Pi=Π Rho=Ρ Sigma=Σ Tau=Τ Upsilon=Υ Phi=Φ Chi=Χ
Psi=Ψ Omega,ohm=Ω alpha=α beta=β gamma=γ delta=δ epsi,epsilon=ε zeta=ζ eta=η theta=θ iota=ι kappa=κ lambda=λ
mu=μ nu=ν xi=ξ omicron=ο pi=π rho=ρ sigmaf,sigmav,varsigma=ς sigma=σ tau=τ upsi,upsilon=υ phi=φ chi=χ psi=ψ
omega=ω thetasym,thetav,vartheta=ϑ Upsi,upsih=ϒ phiv,straightphi,varphi=ϕ piv,varpi=ϖ Gammad=Ϝ
digamma,gammad=ϝ kappav,varkappa=ϰ rhov,varrho=ϱ epsiv,straightepsilon,varepsilon=ϵ backepsilon,bepsi=϶
IOcy=Ё DJcy=Ђ GJcy=Ѓ Jukcy=Є DScy=Ѕ Iukcy=І YIcy=Ї Jsercy=Ј LJcy=Љ NJcy=Њ TSHcy=Ћ KJcy=Ќ Ubrcy=Ў DZcy=Џ
Acy=А Bcy=Б Vcy=В Gcy=Г Dcy=Д IEcy=Е ZHcy=Ж Zcy=З Icy=И Jcy=Й Kcy=К Lcy=Л Mcy=М Ncy=Н Ocy=О Pcy=П Rcy=Р
Scy=С Tcy=Т Ucy=У Fcy=Ф KHcy=Х TScy=Ц CHcy=Ч SHcy=Ш SHCHcy=Щ HARDcy=Ъ Ycy=Ы SOFTcy=Ь Ecy=Э YUcy=Ю YAcy=Я
acy=а bcy=б vcy=в gcy=г dcy=д iecy=е zhcy=ж zcy=з icy=и jcy=й kcy=к lcy=л mcy=м ncy=н ocy=о pcy=п rcy=р
scy=с tcy=т ucy=у fcy=ф khcy=х tscy=ц chcy=ч shcy=ш shchcy=щ hardcy=ъ ycy=ы softcy=ь ecy=э yucy=ю yacy=я
iocy=ё djcy=ђ gjcy=ѓ jukcy=є dscy=ѕ iukcy=і yicy=ї jsercy=ј ljcy=љ njcy=њ tshcy=ћ kjcy=ќ ubrcy=ў dzcy=џ
ensp=\u2002 emsp=\u2003 emsp13=\u2004 emsp14=\u2005 numsp=\u2007 puncsp=\u2008 ThinSpace,thinsp=\u2009
VeryThinSpace,hairsp=\u200a
NegativeMediumSpace,NegativeThickSpace,NegativeThinSpace,NegativeVeryThinSpace,ZeroWidthSpace=\u200b
zwnj=\u200c zwj=\u200d lrm=\u200e rlm=\u200f dash,hyphen=‐ ndash=– mdash=— horbar=― Verbar,Vert=‖
OpenCurlyQuote,lsquo=‘ CloseCurlyQuote,rsquo,rsquor=’ lsquor,sbquo=‚ OpenCurlyDoubleQuote,ldquo=“
CloseCurlyDoubleQuote,rdquo,rdquor=” bdquo,ldquor=„ dagger=† Dagger,ddagger=‡ bull,bullet=• nldr=‥
hellip,mldr=… permil=‰ pertenk=‱ prime=′ Prime=″ tprime=‴ backprime,bprime=‵ lsaquo=‹ rsaquo=›
OverBar,oline=‾ caret=⁁ hybull=⁃ frasl=⁄ bsemi=⁏ qprime=⁗ MediumSpace=\u205f ThickSpace=\u205f\u200a
NoBreak=\u2060 ApplyFunction,af=\u2061 InvisibleTimes,it=\u2062 InvisibleComma,ic=\u2063 euro=€
TripleDot,tdot=\u20db DotDot=\u20dc Copf,complexes=ℂ incare=℅ gscr=ℊ HilbertSpace,Hscr,hamilt=ℋ
Hfr,Poincareplane=ℌ Hopf,quaternions=ℍ planckh=ℎ hbar,hslash,planck,plankv=ℏ Iscr,imagline=ℐ
Ifr,Im,image,imagpart=ℑ Laplacetrf,Lscr,lagran=ℒ ell=ℓ Nopf,naturals=ℕ numero=№ copysr=℗ weierp,wp=℘
Popf,primes=ℙ Qopf,rationals=ℚ Rscr,realine=ℛ Re,Rfr,real,realpart=ℜ Ropf,reals=ℝ rx=℞ TRADE,trade=™
Zopf,integers=ℤ mho=℧ Zfr,zeetrf=ℨ iiota=℩ Bernoullis,Bscr,bernou=ℬ Cayleys,Cfr=ℭ escr=ℯ Escr,expectation=ℰ
Fouriertrf,Fscr=ℱ Mellintrf,Mscr,phmmat=ℳ order,orderof,oscr=ℴ alefsym,aleph=ℵ beth=ℶ gimel=ℷ daleth=ℸ
CapitalDifferentialD,DD=ⅅ DifferentialD,dd=ⅆ ExponentialE,ee,exponentiale=ⅇ ImaginaryI,ii=ⅈ frac13=⅓
frac23=⅔ frac15=⅕ frac25=⅖ frac35=⅗ frac45=⅘ frac16=⅙ frac56=⅚ frac18=⅛ frac38=⅜ frac58=⅝ frac78=⅞
LeftArrow,ShortLeftArrow,larr,leftarrow,slarr=← ShortUpArrow,UpArrow,uarr,uparrow=↑
RightArrow,ShortRightArrow,rarr,rightarrow,srarr=→ DownArrow,ShortDownArrow,darr,downarrow=↓
LeftRightArrow,harr,leftrightarrow=↔ UpDownArrow,updownarrow,varr=↕ UpperLeftArrow,nwarr,nwarrow=↖
UpperRightArrow,nearr,nearrow=↗ LowerRightArrow,searr,searrow=↘ LowerLeftArrow,swarr,swarrow=↙
nlarr,nleftarrow=↚ nrarr,nrightarrow=↛ rarrw,rightsquigarrow=↝ nrarrw=↝\u0338 Larr,twoheadleftarrow=↞ Uarr=↟
Rarr,twoheadrightarrow=↠ Darr=↡ larrtl,leftarrowtail=↢ rarrtl,rightarrowtail=↣ LeftTeeArrow,mapstoleft=↤
UpTeeArrow,mapstoup=↥ RightTeeArrow,map,mapsto=↦ DownTeeArrow,mapstodown=↧ hookleftarrow,larrhk=↩
hookrightarrow,rarrhk=↪ larrlp,looparrowleft=↫ looparrowright,rarrlp=↬ harrw,leftrightsquigarrow=↭
nharr,nleftrightarrow=↮ Lsh,lsh=↰ Rsh,rsh=↱ ldsh=↲ rdsh=↳ crarr=↵ cularr,curvearrowleft=↶
curarr,curvearrowright=↷ circlearrowleft,olarr=↺ circlearrowright,orarr=↻ LeftVector,leftharpoonup,lharu=↼
DownLeftVector,leftharpoondown,lhard=↽ RightUpVector,uharr,upharpoonright=↾
LeftUpVector,uharl,upharpoonleft=↿ RightVector,rharu,rightharpoonup=⇀
DownRightVector,rhard,rightharpoondown=⇁ RightDownVector,dharr,downharpoonright=⇂
LeftDownVector,dharl,downharpoonleft=⇃ RightArrowLeftArrow,rightleftarrows,rlarr=⇄ UpArrowDownArrow,udarr=⇅
LeftArrowRightArrow,leftrightarrows,lrarr=⇆ leftleftarrows,llarr=⇇ upuparrows,uuarr=⇈
rightrightarrows,rrarr=⇉ ddarr,downdownarrows=⇊ ReverseEquilibrium,leftrightharpoons,lrhar=⇋
Equilibrium,rightleftharpoons,rlhar=⇌ nLeftarrow,nlArr=⇍ nLeftrightarrow,nhArr=⇎ nRightarrow,nrArr=⇏
DoubleLeftArrow,Leftarrow,lArr=⇐ DoubleUpArrow,Uparrow,uArr=⇑ DoubleRightArrow,Implies,Rightarrow,rArr=⇒
DoubleDownArrow,Downarrow,dArr=⇓ DoubleLeftRightArrow,Leftrightarrow,hArr,iff=⇔
DoubleUpDownArrow,Updownarrow,vArr=⇕ nwArr=⇖ neArr=⇗ seArr=⇘ swArr=⇙ Lleftarrow,lAarr=⇚ Rrightarrow,rAarr=⇛
zigrarr=⇝ LeftArrowBar,larrb=⇤ RightArrowBar,rarrb=⇥ DownArrowUpArrow,duarr=⇵ loarr=⇽ roarr=⇾ hoarr=⇿
ForAll,forall=∀ comp,complement=∁ PartialD,part=∂ npart=∂\u0338 Exists,exist=∃ NotExists,nexist,nexists=∄
empty,emptyset,emptyv,varnothing=∅ Del,nabla=∇ Element,in,isin,isinv=∈ NotElement,notin,notinva=∉
ReverseElement,SuchThat,ni,niv=∋ NotReverseElement,notni,notniva=∌ Product,prod=∏ Coproduct,coprod=∐
Sum,sum=∑ minus=− MinusPlus,mnplus,mp=∓ dotplus,plusdo=∔ Backslash,setminus,setmn,smallsetminus,ssetmn=∖
lowast=∗ SmallCircle,compfn=∘ Sqrt,radic=√ Proportional,prop,propto,varpropto,vprop=∝ infin=∞ angrt=∟
ang,angle=∠ nang=∠\u20d2 angmsd,measuredangle=∡ angsph=∢ VerticalBar,mid,shortmid,smid=∣
NotVerticalBar,nmid,nshortmid,nsmid=∤ DoubleVerticalBar,par,parallel,shortparallel,spar=∥
NotDoubleVerticalBar,npar,nparallel,nshortparallel,nspar=∦ and,wedge=∧ or,vee=∨ cap=∩ caps=∩\ufe00 cup=∪
cups=∪\ufe00 Integral,int=∫ Int=∬ iiint,tint=∭ ContourIntegral,conint,oint=∮ Conint,DoubleContourIntegral=∯
Cconint=∰ cwint=∱ ClockwiseContourIntegral,cwconint=∲ CounterClockwiseContourIntegral,awconint=∳
Therefore,there4,therefore=∴ Because,becaus,because=∵ ratio=∶ Colon,Proportion=∷ dotminus,minusd=∸ mDDot=∺
homtht=∻ Tilde,sim,thicksim,thksim=∼ nvsim=∼\u20d2 backsim,bsim=∽ race=∽\u0331 ac,mstpos=∾ acE=∾\u0333 acd=∿
VerticalTilde,wr,wreath=≀ NotTilde,nsim=≁ EqualTilde,eqsim,esim=≂ NotEqualTilde,nesim=≂\u0338
TildeEqual,sime,simeq=≃ NotTildeEqual,nsime,nsimeq=≄ TildeFullEqual,cong=≅ simne=≆ NotTildeFullEqual,ncong=≇
TildeTilde,ap,approx,asymp,thickapprox,thkap=≈ NotTildeTilde,nap,napprox=≉ ape,approxeq=≊ apid=≋
napid=≋\u0338 backcong,bcong=≌ CupCap,asympeq=≍ nvap=≍\u20d2 Bumpeq,HumpDownHump,bump=≎
NotHumpDownHump,nbump=≎\u0338 HumpEqual,bumpe,bumpeq=≏ NotHumpEqual,nbumpe=≏\u0338 DotEqual,doteq,esdot=≐
nedot=≐\u0338 doteqdot,eDot=≑ efDot,fallingdotseq=≒ erDot,risingdotseq=≓ Assign,colone,coloneq=≔
ecolon,eqcolon=≕ ecir,eqcirc=≖ circeq,cire=≗ wedgeq=≙ veeeq=≚ triangleq,trie=≜ equest,questeq=≟
NotEqual,ne=≠ Congruent,equiv=≡ bnequiv=≡\u20e5 NotCongruent,nequiv=≢ le,leq=≤ nvle=≤\u20d2
GreaterEqual,ge,geq=≥ nvge=≥\u20d2 LessFullEqual,lE,leqq=≦ nlE,nleqq=≦\u0338 GreaterFullEqual,gE,geqq=≧
NotGreaterFullEqual,ngE,ngeqq=≧\u0338 lnE,lneqq=≨ lvertneqq,lvnE=≨\ufe00 gnE,gneqq=≩ gvertneqq,gvnE=≩\ufe00
Lt,NestedLessLess,ll=≪ NotLessLess,nLtv=≪\u0338 nLt=≪\u20d2 Gt,NestedGreaterGreater,gg=≫
NotGreaterGreater,nGtv=≫\u0338 nGt=≫\u20d2 between,twixt=≬ NotCupCap=≭ NotLess,nless,nlt=≮
NotGreater,ngt,ngtr=≯ NotLessEqual,nle,nleq=≰ NotGreaterEqual,nge,ngeq=≱ LessTilde,lesssim,lsim=≲
GreaterTilde,gsim,gtrsim=≳ NotLessTilde,nlsim=≴ NotGreaterTilde,ngsim=≵ LessGreater,lessgtr,lg=≶
GreaterLess,gl,gtrless=≷ NotLessGreater,ntlg=≸ NotGreaterLess,ntgl=≹ Precedes,pr,prec=≺ Succeeds,sc,succ=≻
PrecedesSlantEqual,prcue,preccurlyeq=≼ SucceedsSlantEqual,sccue,succcurlyeq=≽ PrecedesTilde,precsim,prsim=≾
SucceedsTilde,scsim,succsim=≿ NotSucceedsTilde=≿\u0338 NotPrecedes,npr,nprec=⊀ NotSucceeds,nsc,nsucc=⊁
sub,subset=⊂ NotSubset,nsubset,vnsub=⊂\u20d2 Superset,sup,supset=⊃ NotSuperset,nsupset,vnsup=⊃\u20d2 nsub=⊄
nsup=⊅ SubsetEqual,sube,subseteq=⊆ SupersetEqual,supe,supseteq=⊇ NotSubsetEqual,nsube,nsubseteq=⊈
NotSupersetEqual,nsupe,nsupseteq=⊉ subne,subsetneq=⊊ varsubsetneq,vsubne=⊊\ufe00 supne,supsetneq=⊋
varsupsetneq,vsupne=⊋\ufe00 cupdot=⊍ UnionPlus,uplus=⊎ SquareSubset,sqsub,sqsubset=⊏ NotSquareSubset=⊏\u0338
SquareSuperset,sqsup,sqsupset=⊐ NotSquareSuperset=⊐\u0338 SquareSubsetEqual,sqsube,sqsubseteq=⊑
SquareSupersetEqual,sqsupe,sqsupseteq=⊒ SquareIntersection,sqcap=⊓ sqcaps=⊓\ufe00 SquareUnion,sqcup=⊔
sqcups=⊔\ufe00 CirclePlus,oplus=⊕ CircleMinus,ominus=⊖ CircleTimes,otimes=⊗ osol=⊘ CircleDot,odot=⊙
circledcirc,ocir=⊚ circledast,oast=⊛ circleddash,odash=⊝ boxplus,plusb=⊞ boxminus,minusb=⊟ boxtimes,timesb=⊠
dotsquare,sdotb=⊡ RightTee,vdash=⊢ LeftTee,dashv=⊣ DownTee,top=⊤ UpTee,bot,bottom,perp=⊥ models=⊧
DoubleRightTee,vDash=⊨ Vdash=⊩ Vvdash=⊪ VDash=⊫ nvdash=⊬ nvDash=⊭ nVdash=⊮ nVDash=⊯ prurel=⊰
LeftTriangle,vartriangleleft,vltri=⊲ RightTriangle,vartriangleright,vrtri=⊳
LeftTriangleEqual,ltrie,trianglelefteq=⊴ nvltrie=⊴\u20d2 RightTriangleEqual,rtrie,trianglerighteq=⊵
nvrtrie=⊵\u20d2 origof=⊶ imof=⊷ multimap,mumap=⊸ hercon=⊹ intcal,intercal=⊺ veebar=⊻ barvee=⊽ angrtvb=⊾
lrtri=⊿ Wedge,bigwedge,xwedge=⋀ Vee,bigvee,xvee=⋁ Intersection,bigcap,xcap=⋂ Union,bigcup,xcup=⋃
Diamond,diam,diamond=⋄ sdot=⋅ Star,sstarf=⋆ divideontimes,divonx=⋇ bowtie=⋈ ltimes=⋉ rtimes=⋊
leftthreetimes,lthree=⋋ rightthreetimes,rthree=⋌ backsimeq,bsime=⋍ curlyvee,cuvee=⋎ curlywedge,cuwed=⋏
Sub,Subset=⋐ Sup,Supset=⋑ Cap=⋒ Cup=⋓ fork,pitchfork=⋔ epar=⋕ lessdot,ltdot=⋖ gtdot,gtrdot=⋗ Ll=⋘
nLl=⋘\u0338 Gg,ggg=⋙ nGg=⋙\u0338 LessEqualGreater,leg,lesseqgtr=⋚ lesg=⋚\ufe00
GreaterEqualLess,gel,gtreqless=⋛ gesl=⋛\ufe00 cuepr,curlyeqprec=⋞ cuesc,curlyeqsucc=⋟
NotPrecedesSlantEqual,nprcue=⋠ NotSucceedsSlantEqual,nsccue=⋡ NotSquareSubsetEqual,nsqsube=⋢
NotSquareSupersetEqual,nsqsupe=⋣ lnsim=⋦ gnsim=⋧ precnsim,prnsim=⋨ scnsim,succnsim=⋩
NotLeftTriangle,nltri,ntriangleleft=⋪ NotRightTriangle,nrtri,ntriangleright=⋫
NotLeftTriangleEqual,nltrie,ntrianglelefteq=⋬ NotRightTriangleEqual,nrtrie,ntrianglerighteq=⋭ vellip=⋮
ctdot=⋯ utdot=⋰ dtdot=⋱ disin=⋲ isinsv=⋳ isins=⋴ isindot=⋵ notindot=⋵\u0338 notinvc=⋶ notinvb=⋷ isinE=⋹
notinE=⋹\u0338 nisd=⋺ xnis=⋻ nis=⋼ notnivc=⋽ notnivb=⋾ barwed,barwedge=⌅ Barwed,doublebarwedge=⌆
LeftCeiling,lceil=⌈ RightCeiling,rceil=⌉ LeftFloor,lfloor=⌊ RightFloor,rfloor=⌋ drcrop=⌌ dlcrop=⌍ urcrop=⌎
ulcrop=⌏ bnot=⌐ profline=⌒ profsurf=⌓ telrec=⌕ target=⌖ ulcorn,ulcorner=⌜ urcorn,urcorner=⌝
dlcorn,llcorner=⌞ drcorn,lrcorner=⌟ frown,sfrown=⌢ smile,ssmile=⌣ cylcty=⌭ profalar=⌮ topbot=⌶ ovbar=⌽
solbar=⌿ angzarr=⍼ lmoust,lmoustache=⎰ rmoust,rmoustache=⎱ OverBracket,tbrk=⎴ UnderBracket,bbrk=⎵ bbrktbrk=⎶
OverParenthesis=⏜ UnderParenthesis=⏝ OverBrace=⏞ UnderBrace=⏟ trpezium=⏢ elinters=⏧ blank=␣ circledS,oS=Ⓢ
HorizontalLine,boxh=─ boxv=│ boxdr=┌ boxdl=┐ boxur=└ boxul=┘ boxvr=├ boxvl=┤ boxhd=┬ boxhu=┴ boxvh=┼ boxH=═
boxV=║ boxdR=╒ boxDr=╓ boxDR=╔ boxdL=╕ boxDl=╖ boxDL=╗ boxuR=╘ boxUr=╙ boxUR=╚ boxuL=╛ boxUl=╜ boxUL=╝
boxvR=╞ boxVr=╟ boxVR=╠ boxvL=╡ boxVl=╢ boxVL=╣ boxHd=╤ boxhD=╥ boxHD=╦ boxHu=╧ boxhU=╨ boxHU=╩ boxvH=╪
boxVh=╫ boxVH=╬ uhblk=▀ lhblk=▄ block=█ blk14=░ blk12=▒ blk34=▓ Square,squ,square=□
FilledVerySmallSquare,blacksquare,squarf,squf=▪ EmptyVerySmallSquare=▫ rect=▭ marker=▮ fltns=▱
bigtriangleup,xutri=△ blacktriangle,utrif=▴ triangle,utri=▵ blacktriangleright,rtrif=▸ rtri,triangleright=▹
bigtriangledown,xdtri=▽ blacktriangledown,dtrif=▾ dtri,triangledown=▿ blacktriangleleft,ltrif=◂
ltri,triangleleft=◃ loz,lozenge=◊ cir=○ tridot=◬ bigcirc,xcirc=◯ ultri=◸ urtri=◹ lltri=◺ EmptySmallSquare=◻
FilledSmallSquare=◼ bigstar,starf=★ star=☆ phone=☎ female=♀ male=♂ spades,spadesuit=♠ clubs,clubsuit=♣
hearts,heartsuit=♥ diamondsuit,diams=♦ sung=♪ flat=♭ natur,natural=♮ sharp=♯ check,checkmark=✓ cross=✗
malt,maltese=✠ sext=✶ VerticalSeparator=❘ lbbrk=❲ rbbrk=❳ bsolhsub=⟈ suphsol=⟉ LeftDoubleBracket,lobrk=⟦
RightDoubleBracket,robrk=⟧ LeftAngleBracket,lang,langle=⟨ RightAngleBracket,rang,rangle=⟩ Lang=⟪ Rang=⟫
loang=⟬ roang=⟭ LongLeftArrow,longleftarrow,xlarr=⟵ LongRightArrow,longrightarrow,xrarr=⟶
LongLeftRightArrow,longleftrightarrow,xharr=⟷ DoubleLongLeftArrow,Longleftarrow,xlArr=⟸
DoubleLongRightArrow,Longrightarrow,xrArr=⟹ DoubleLongLeftRightArrow,Longleftrightarrow,xhArr=⟺
longmapsto,xmap=⟼ dzigrarr=⟿ nvlArr=⤂ nvrArr=⤃ nvHarr=⤄ Map=⤅ lbarr=⤌ bkarow,rbarr=⤍ lBarr=⤎ dbkarow,rBarr=⤏
RBarr,drbkarow=⤐ DDotrahd=⤑ UpArrowBar=⤒ DownArrowBar=⤓ Rarrtl=⤖ latail=⤙ ratail=⤚ lAtail=⤛ rAtail=⤜
larrfs=⤝ rarrfs=⤞ larrbfs=⤟ rarrbfs=⤠ nwarhk=⤣ nearhk=⤤ hksearow,searhk=⤥ hkswarow,swarhk=⤦ nwnear=⤧
nesear,toea=⤨ seswar,tosa=⤩ swnwar=⤪ rarrc=⤳ nrarrc=⤳\u0338 cudarrr=⤵ ldca=⤶ rdca=⤷ cudarrl=⤸ larrpl=⤹
curarrm=⤼ cularrp=⤽ rarrpl=⥅ harrcir=⥈ Uarrocir=⥉ lurdshar=⥊ ldrushar=⥋ LeftRightVector=⥎
RightUpDownVector=⥏ DownLeftRightVector=⥐ LeftUpDownVector=⥑ LeftVectorBar=⥒ RightVectorBar=⥓
RightUpVectorBar=⥔ RightDownVectorBar=⥕ DownLeftVectorBar=⥖ DownRightVectorBar=⥗ LeftUpVectorBar=⥘
LeftDownVectorBar=⥙ LeftTeeVector=⥚ RightTeeVector=⥛ RightUpTeeVector=⥜ RightDownTeeVector=⥝
DownLeftTeeVector=⥞ DownRightTeeVector=⥟ LeftUpTeeVector=⥠ LeftDownTeeVector=⥡ lHar=⥢ uHar=⥣ rHar=⥤ dHar=⥥
luruhar=⥦ ldrdhar=⥧ ruluhar=⥨ rdldhar=⥩ lharul=⥪ llhard=⥫ rharul=⥬ lrhard=⥭ UpEquilibrium,udhar=⥮
ReverseUpEquilibrium,duhar=⥯ RoundImplies=⥰ erarr=⥱ simrarr=⥲ larrsim=⥳ rarrsim=⥴ rarrap=⥵ ltlarr=⥶ gtrarr=⥸
subrarr=⥹ suplarr=⥻ lfisht=⥼ rfisht=⥽ ufisht=⥾ dfisht=⥿ lopar=⦅ ropar=⦆ lbrke=⦋ rbrke=⦌ lbrkslu=⦍ rbrksld=⦎
lbrksld=⦏ rbrkslu=⦐ langd=⦑ rangd=⦒ lparlt=⦓ rpargt=⦔ gtlPar=⦕ ltrPar=⦖ vzigzag=⦚ vangrt=⦜ angrtvbd=⦝ ange=⦤
range=⦥ dwangle=⦦ uwangle=⦧ angmsdaa=⦨ angmsdab=⦩ angmsdac=⦪ angmsdad=⦫ angmsdae=⦬ angmsdaf=⦭ angmsdag=⦮
angmsdah=⦯ bemptyv=⦰ demptyv=⦱ cemptyv=⦲ raemptyv=⦳ laemptyv=⦴ ohbar=⦵ omid=⦶ opar=⦷ operp=⦹ olcross=⦻
odsold=⦼ olcir=⦾ ofcir=⦿ olt=⧀ ogt=⧁ cirscir=⧂ cirE=⧃ solb=⧄ bsolb=⧅ boxbox=⧉ trisb=⧍ rtriltri=⧎
LeftTriangleBar=⧏ NotLeftTriangleBar=⧏\u0338 RightTriangleBar=⧐ NotRightTriangleBar=⧐\u0338 iinfin=⧜
infintie=⧝ nvinfin=⧞ eparsl=⧣ smeparsl=⧤ eqvparsl=⧥ blacklozenge,lozf=⧫ RuleDelayed=⧴ dsol=⧶ bigodot,xodot=⨀
bigoplus,xoplus=⨁ bigotimes,xotime=⨂ biguplus,xuplus=⨄ bigsqcup,xsqcup=⨆ iiiint,qint=⨌ fpartint=⨍ cirfnint=⨐
awint=⨑ rppolint=⨒ scpolint=⨓ npolint=⨔ pointint=⨕ quatint=⨖ intlarhk=⨗ pluscir=⨢ plusacir=⨣ simplus=⨤
plusdu=⨥ plussim=⨦ plustwo=⨧ mcomma=⨩ minusdu=⨪ loplus=⨭ roplus=⨮ Cross=⨯ timesd=⨰ timesbar=⨱ smashp=⨳
lotimes=⨴ rotimes=⨵ otimesas=⨶ Otimes=⨷ odiv=⨸ triplus=⨹ triminus=⨺ tritime=⨻ intprod,iprod=⨼ amalg=⨿
capdot=⩀ ncup=⩂ ncap=⩃ capand=⩄ cupor=⩅ cupcap=⩆ capcup=⩇ cupbrcap=⩈ capbrcup=⩉ cupcup=⩊ capcap=⩋ ccups=⩌
ccaps=⩍ ccupssm=⩐ And=⩓ Or=⩔ andand=⩕ oror=⩖ orslope=⩗ andslope=⩘ andv=⩚ orv=⩛ andd=⩜ ord=⩝ wedbar=⩟ sdote=⩦
simdot=⩪ congdot=⩭ ncongdot=⩭\u0338 easter=⩮ apacir=⩯ apE=⩰ napE=⩰\u0338 eplus=⩱ pluse=⩲ Esim=⩳ Colone=⩴
Equal=⩵ ddotseq,eDDot=⩷ equivDD=⩸ ltcir=⩹ gtcir=⩺ ltquest=⩻ gtquest=⩼ LessSlantEqual,leqslant,les=⩽
NotLessSlantEqual,nleqslant,nles=⩽\u0338 GreaterSlantEqual,geqslant,ges=⩾
NotGreaterSlantEqual,ngeqslant,nges=⩾\u0338 lesdot=⩿ gesdot=⪀ lesdoto=⪁ gesdoto=⪂ lesdotor=⪃ gesdotol=⪄
lap,lessapprox=⪅ gap,gtrapprox=⪆ lne,lneq=⪇ gne,gneq=⪈ lnap,lnapprox=⪉ gnap,gnapprox=⪊ lEg,lesseqqgtr=⪋
gEl,gtreqqless=⪌ lsime=⪍ gsime=⪎ lsimg=⪏ gsiml=⪐ lgE=⪑ glE=⪒ lesges=⪓ gesles=⪔ els,eqslantless=⪕
egs,eqslantgtr=⪖ elsdot=⪗ egsdot=⪘ el=⪙ eg=⪚ siml=⪝ simg=⪞ simlE=⪟ simgE=⪠ LessLess=⪡
NotNestedLessLess=⪡\u0338 GreaterGreater=⪢ NotNestedGreaterGreater=⪢\u0338 glj=⪤ gla=⪥ ltcc=⪦ gtcc=⪧ lescc=⪨
gescc=⪩ smt=⪪ lat=⪫ smte=⪬ smtes=⪬\ufe00 late=⪭ lates=⪭\ufe00 bumpE=⪮ PrecedesEqual,pre,preceq=⪯
NotPrecedesEqual,npre,npreceq=⪯\u0338 SucceedsEqual,sce,succeq=⪰ NotSucceedsEqual,nsce,nsucceq=⪰\u0338 prE=⪳
scE=⪴ precneqq,prnE=⪵ scnE,succneqq=⪶ prap,precapprox=⪷ scap,succapprox=⪸ precnapprox,prnap=⪹
scnap,succnapprox=⪺ Pr=⪻ Sc=⪼ subdot=⪽ supdot=⪾ subplus=⪿ supplus=⫀ submult=⫁ supmult=⫂ subedot=⫃ supedot=⫄
subE,subseteqq=⫅ nsubE,nsubseteqq=⫅\u0338 supE,supseteqq=⫆ nsupE,nsupseteqq=⫆\u0338 subsim=⫇ supsim=⫈
subnE,subsetneqq=⫋ varsubsetneqq,vsubnE=⫋\ufe00 supnE,supsetneqq=⫌ varsupsetneqq,vsupnE=⫌\ufe00 csub=⫏
csup=⫐ csube=⫑ csupe=⫒ subsup=⫓ supsub=⫔ subsub=⫕ supsup=⫖ suphsub=⫗ supdsub=⫘ forkv=⫙ topfork=⫚ mlcp=⫛
Dashv,DoubleLeftTee=⫤ Vdashl=⫦ Barv=⫧ vBar=⫨ vBarv=⫩ Vbar=⫫ Not=⫬ bNot=⫭ rnmid=⫮ cirmid=⫯ midcir=⫰ topcir=⫱
nhpar=⫲ parsim=⫳ parsl=⫽ nparsl=⫽\u20e5 fflig=ﬀ filig=ﬁ fllig=ﬂ ffilig=ﬃ ffllig=ﬄ Ascr=𝒜 Cscr=𝒞 Dscr=𝒟
Gscr=𝒢 Jscr=𝒥 Kscr=𝒦 Nscr=𝒩 Oscr=𝒪 Pscr=𝒫 Qscr=𝒬 Sscr=𝒮 Tscr=𝒯 Uscr=𝒰 Vscr=𝒱 Wscr=𝒲 Xscr=𝒳
Yscr=𝒴 Zscr=𝒵 ascr=𝒶 bscr=𝒷 cscr=𝒸 dscr=𝒹 fscr=𝒻 hscr=𝒽 iscr=𝒾 jscr=𝒿 kscr=𝓀 lscr=𝓁 mscr=𝓂
nscr=𝓃 pscr=𝓅 qscr=𝓆 rscr=𝓇 sscr=𝓈 tscr=𝓉 uscr=𝓊 vscr=𝓋 wscr=𝓌 xscr=𝓍 yscr=𝓎 zscr=𝓏 Afr=𝔄
Bfr=𝔅 Dfr=𝔇 Efr=𝔈 Ffr=𝔉 Gfr=𝔊 Jfr=𝔍 Kfr=𝔎 Lfr=𝔏 Mfr=𝔐 Nfr=𝔑 Ofr=𝔒 Pfr=𝔓 Qfr=𝔔 Sfr=𝔖 Tfr=𝔗
Ufr=𝔘 Vfr=𝔙 Wfr=𝔚 Xfr=𝔛 Yfr=𝔜 afr=𝔞 bfr=𝔟 cfr=𝔠 dfr=𝔡 efr=𝔢 ffr=𝔣 gfr=𝔤 hfr=𝔥 ifr=𝔦 jfr=𝔧
kfr=𝔨 lfr=𝔩 mfr=𝔪 nfr=𝔫 ofr=𝔬 pfr=𝔭 qfr=𝔮 rfr=𝔯 sfr=𝔰 tfr=𝔱 ufr=𝔲 vfr=𝔳 wfr=𝔴 xfr=𝔵 yfr=𝔶
zfr=𝔷 Aopf=𝔸 Bopf=𝔹 Dopf=𝔻 Eopf=𝔼 Fopf=𝔽 Gopf=𝔾 Iopf=𝕀 Jopf=𝕁 Kopf=𝕂 Lopf=𝕃 Mopf=𝕄 Oopf=𝕆
Sopf=𝕊 Topf=𝕋 Uopf=𝕌 Vopf=𝕍 Wopf=𝕎 Xopf=𝕏 Yopf=𝕐 aopf=𝕒 bopf=𝕓 copf=𝕔 dopf=𝕕 eopf=𝕖 fopf=𝕗
gopf=𝕘 hopf=𝕙 iopf=𝕚 jopf=𝕛 kopf=𝕜 lopf=𝕝 mopf=𝕞 nopf=𝕟 oopf=𝕠 popf=𝕡 qopf=𝕢 ropf=𝕣 sopf=𝕤
topf=𝕥 uopf=𝕦 vopf=𝕧 wopf=𝕨 xopf=𝕩 yopf=𝕪 zopf=𝕫
`;

let characters: ReadonlyMap<string, string> | undefined;

/** What each name of a character reference stands for: all of HTML's that end with a semicolon. */
export function namedCharacters(): ReadonlyMap<string, string> {
  characters ??= new Map([["NewLine", "\n"], ...pairs()]);
  return characters;
}

function* pairs(): Iterable<[string, string]> {
  for (const entry of NAMES.trim().split(/[ \n]/)) {
    const at = entry.indexOf("=");
    for (const name of entry.slice(0, at).split(",")) yield [name, entry.slice(at + 1)];
  }
}
