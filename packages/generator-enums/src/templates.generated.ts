// @ts-nocheck: what a compiler wrote for the templates of this package
// biome-ignore-all lint: generated from templates/*.hbs
// biome-ignore-all format: generated from templates/*.hbs
// biome-ignore-all assist: generated from templates/*.hbs
import type { TemplateBundle } from "@errcat/generator";

/** The partials of this generator, made of `templates/*.hbs` by `compile-templates.mjs`. */
export const templates: TemplateBundle = {
  "alternative": {
    source: "{{> memberDoc}}\n  | {{value}}{{#if @last}};{{/if}}\n",
    hash: "f48a9592f3eede1c174d327c384254da25f18954fc2eff63f00f29985c81a2bd",
    compiled: {"0":function(container,depth0,helpers,partials,data) {
    return ";";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"memberDoc"),depth0,{"name":"memberDoc","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "  | "
    + container.escapeExpression(container.lambda(container.strict(depth0, "value", {"start":{"line":2,"column":6},"end":{"line":2,"column":11}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":13},"end":{"line":2,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"usePartial":true,"useData":true},
  },
  "constObject": {
    source: "{{> docComment}}\nexport const {{typeName}} = {\n{{#each members}}\n{{> property}}\n{{/each}}\n} as const;\n\n/** One of the error codes, as a type. */\nexport type {{typeName}} = (typeof {{typeName}})[keyof typeof {{typeName}}];\n",
    hash: "badeb983133aa1e9efddd72cb7e1f367524a821fb3a8cefcbb1730052d204c35",
    compiled: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"property"),depth0,{"name":"property","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"docComment"),depth0,{"name":"docComment","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "export const "
    + alias3(alias2(alias1(depth0, "typeName", {"start":{"line":2,"column":15},"end":{"line":2,"column":23}} ), depth0))
    + " = {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "} as const;\n\n/** One of the error codes, as a type. */\nexport type "
    + alias3(alias2(alias1(depth0, "typeName", {"start":{"line":9,"column":14},"end":{"line":9,"column":22}} ), depth0))
    + " = (typeof "
    + alias3(alias2(alias1(depth0, "typeName", {"start":{"line":9,"column":37},"end":{"line":9,"column":45}} ), depth0))
    + ")[keyof typeof "
    + alias3(alias2(alias1(depth0, "typeName", {"start":{"line":9,"column":64},"end":{"line":9,"column":72}} ), depth0))
    + "];\n";
},"usePartial":true,"useData":true},
  },
  "constant": {
    source: "{{> docComment}}\nexport const {{name}} = {{value}};\n\n",
    hash: "1e975976e0d2302264663a94a10904b2fd5ce9c10c016d7e0168a47b5063bebb",
    compiled: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"docComment"),depth0,{"name":"docComment","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "export const "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":2,"column":15},"end":{"line":2,"column":19}} ), depth0))
    + " = "
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":2,"column":26},"end":{"line":2,"column":31}} ), depth0))
    + ";\n\n";
},"usePartial":true,"useData":true},
  },
  "docComment": {
    source: "{{#if doc}}\n/**\n * {{doc}}\n */\n{{/if}}\n",
    hash: "c51775e0886623d265e893b86e425ae9c6b4080684486a9514ac8a31f3537459",
    compiled: {"0":function(container,depth0,helpers,partials,data) {
    return "/**\n * "
    + container.escapeExpression(container.lambda(container.strict(depth0, "doc", {"start":{"line":3,"column":5},"end":{"line":3,"column":8}} ), depth0))
    + "\n */\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"doc"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  },
  "enum": {
    source: "{{> docComment}}\nexport enum {{typeName}} {\n{{#each members}}\n{{> member}}\n{{/each}}\n}\n",
    hash: "2635faf02e3bd3a9773ba46a4f5b859161aefd535222c94fda656d23ed88485f",
    compiled: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"member"),depth0,{"name":"member","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"docComment"),depth0,{"name":"docComment","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "export enum "
    + container.escapeExpression(container.lambda(container.strict(depth0, "typeName", {"start":{"line":2,"column":14},"end":{"line":2,"column":22}} ), depth0))
    + " {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "}\n";
},"usePartial":true,"useData":true},
  },
  "group": {
    source: "/** The error codes by {{comment by}}. */\nexport const {{groupName}} = {\n{{#each groups}}\n  {{key}}: {{value}},\n{{/each}}\n} as const;\n",
    hash: "9d75361f2e1708ab0636381b2d976310e0ee3c5056e6f5452c61813f477469ce",
    compiled: {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "  "
    + alias3(alias2(alias1(depth0, "key", {"start":{"line":4,"column":4},"end":{"line":4,"column":7}} ), depth0))
    + ": "
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":4,"column":13},"end":{"line":4,"column":18}} ), depth0))
    + ",\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "/** The error codes by "
    + alias2(lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"by"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":1,"column":23},"end":{"line":1,"column":37}}}))
    + ". */\nexport const "
    + alias2(container.lambda(container.strict(depth0, "groupName", {"start":{"line":2,"column":15},"end":{"line":2,"column":24}} ), depth0))
    + " = {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "} as const;\n";
},"useData":true},
  },
  "guard": {
    source: "/** True where the value is one of the error codes; it is narrowed to their literal union. */\nexport function {{guardName}}(value: unknown): value is {{valueName}} {\n  return typeof value === \"{{#if numbers}}number{{else}}string{{/if}}\" && Object.prototype.hasOwnProperty.call({{namesName}}, value);\n}\n",
    hash: "023950857e437d1cf2297de11a2da598c8bc79e7e99f0a18fb16308bc2e2429f",
    compiled: {"0":function(container,depth0,helpers,partials,data) {
    return "number";
},"1":function(container,depth0,helpers,partials,data) {
    return "string";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "/** True where the value is one of the error codes; it is narrowed to their literal union. */\nexport function "
    + alias3(alias2(alias1(depth0, "guardName", {"start":{"line":2,"column":18},"end":{"line":2,"column":27}} ), depth0))
    + "(value: unknown): value is "
    + alias3(alias2(alias1(depth0, "valueName", {"start":{"line":2,"column":58},"end":{"line":2,"column":67}} ), depth0))
    + " {\n  return typeof value === \""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"numbers"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":3,"column":27},"end":{"line":3,"column":69}}})) != null ? stack1 : "")
    + "\" && Object.prototype.hasOwnProperty.call("
    + alias3(alias2(alias1(depth0, "namesName", {"start":{"line":3,"column":113},"end":{"line":3,"column":122}} ), depth0))
    + ", value);\n}\n";
},"useData":true},
  },
  "header": {
    source: "// Generated by errcat. Do not edit: the next run overwrites this file.\n",
    hash: "6fa01b18c57d6381e8b754a0d0a5f43ad935d880f41b3b28c1f4d2c9c948fb82",
    compiled: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "// Generated by errcat. Do not edit: the next run overwrites this file.\n";
},"useData":true},
  },
  "member": {
    source: "{{> memberDoc}}\n  {{name}} = {{value}},\n",
    hash: "361a69453c9cbec7cabb643f4634a05ded7fb2a9412b768f817e3110dd677d2c",
    compiled: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"memberDoc"),depth0,{"name":"memberDoc","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "  "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":2,"column":4},"end":{"line":2,"column":8}} ), depth0))
    + " = "
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":2,"column":15},"end":{"line":2,"column":20}} ), depth0))
    + ",\n";
},"usePartial":true,"useData":true},
  },
  "memberDoc": {
    source: "{{#if doc}}\n  /**\n   * {{doc}}\n   */\n{{/if}}\n",
    hash: "5d7d56d000841968e79608c87843ccd3eb1a15bd829eb7f23f477b14c2d10263",
    compiled: {"0":function(container,depth0,helpers,partials,data) {
    return "  /**\n   * "
    + container.escapeExpression(container.lambda(container.strict(depth0, "doc", {"start":{"line":3,"column":7},"end":{"line":3,"column":10}} ), depth0))
    + "\n   */\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"doc"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  },
  "members": {
    source: "{{#each members}}\n{{> constant}}\n{{/each}}\n",
    hash: "86065a699576d23905e26b51652e768c23d8f66bb3740aab9872936734298832",
    compiled: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"constant"),depth0,{"name":"constant","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  },
  "metadata": {
    source: "/** What is known about each error code, by its wire value. */\nexport const {{metadataName}} = {\n{{#each records}}\n  {{key}}: {{value}},\n{{/each}}\n} as const;\n",
    hash: "6724899377ecce516306a72c4671a7e686ac0b580304ecba7b621484608281f6",
    compiled: {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "  "
    + alias3(alias2(alias1(depth0, "key", {"start":{"line":4,"column":4},"end":{"line":4,"column":7}} ), depth0))
    + ": "
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":4,"column":13},"end":{"line":4,"column":18}} ), depth0))
    + ",\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "/** What is known about each error code, by its wire value. */\nexport const "
    + container.escapeExpression(container.lambda(container.strict(depth0, "metadataName", {"start":{"line":2,"column":15},"end":{"line":2,"column":27}} ), depth0))
    + " = {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"records"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "} as const;\n";
},"useData":true},
  },
  "names": {
    source: "/** One of the names of the error codes. */\nexport type {{nameName}} =\n{{#each members}}\n  | {{name}}{{#if @last}};{{/if}}\n{{else}}\n  never;\n{{/each}}\n\n/** Wire value of an error code → its name. */\nexport const {{namesName}}: Readonly<Record<{{valueName}}, {{nameName}}>> = {\n{{#each members}}\n  {{key}}: {{name}},\n{{/each}}\n};\n",
    hash: "a09e19a31229f4ef5bb1b0a4a973e020145c9fd79f12a4c138c7d70b106de65e",
    compiled: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  | "
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":4,"column":6},"end":{"line":4,"column":10}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":12},"end":{"line":4,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return ";";
},"2":function(container,depth0,helpers,partials,data) {
    return "  never;\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "  "
    + alias3(alias2(alias1(depth0, "key", {"start":{"line":12,"column":4},"end":{"line":12,"column":7}} ), depth0))
    + ": "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":12,"column":13},"end":{"line":12,"column":17}} ), depth0))
    + ",\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "/** One of the names of the error codes. */\nexport type "
    + alias3(alias2(alias1(depth0, "nameName", {"start":{"line":2,"column":14},"end":{"line":2,"column":22}} ), depth0))
    + " =\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "\n/** Wire value of an error code → its name. */\nexport const "
    + alias3(alias2(alias1(depth0, "namesName", {"start":{"line":10,"column":15},"end":{"line":10,"column":24}} ), depth0))
    + ": Readonly<Record<"
    + alias3(alias2(alias1(depth0, "valueName", {"start":{"line":10,"column":46},"end":{"line":10,"column":55}} ), depth0))
    + ", "
    + alias3(alias2(alias1(depth0, "nameName", {"start":{"line":10,"column":61},"end":{"line":10,"column":69}} ), depth0))
    + ">> = {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "};\n";
},"useData":true},
  },
  "property": {
    source: "{{> memberDoc}}\n  {{name}}: {{value}},\n",
    hash: "5e40b8ea5aaae6f8c9c5ce066884350501dd658ecd3ed98f2205439433c4b7a5",
    compiled: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"memberDoc"),depth0,{"name":"memberDoc","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "  "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":2,"column":4},"end":{"line":2,"column":8}} ), depth0))
    + ": "
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":2,"column":14},"end":{"line":2,"column":19}} ), depth0))
    + ",\n";
},"usePartial":true,"useData":true},
  },
  "union": {
    source: "{{> docComment}}\nexport type {{typeName}} =\n{{#each members}}\n{{> alternative}}\n{{else}}\n  never;\n{{/each}}\n",
    hash: "d3e0ca9a04ad2dd06cfeede25b3042ee04ccdfc07666905a569a1a5cd6b689f8",
    compiled: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"alternative"),depth0,{"name":"alternative","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "  never;\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"docComment"),depth0,{"name":"docComment","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "export type "
    + container.escapeExpression(container.lambda(container.strict(depth0, "typeName", {"start":{"line":2,"column":14},"end":{"line":2,"column":22}} ), depth0))
    + " =\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  },
  "value": {
    source: "/** The wire value of one of the error codes. */\n{{#if ofEnum}}\nexport type {{valueName}} = `${ {{typeName}} }`;\n{{else if ofType}}\nexport type {{valueName}} = {{typeName}};\n{{else}}\nexport type {{valueName}} =\n{{#each members}}\n  | {{value}}{{#if @last}};{{/if}}\n{{else}}\n  never;\n{{/each}}\n{{/if}}\n",
    hash: "d8fa5d96b9b7b9f7c2286447596ad9cf3da2aef1677cc885a7569582a9ae7b33",
    compiled: {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "export type "
    + alias3(alias2(alias1(depth0, "valueName", {"start":{"line":3,"column":14},"end":{"line":3,"column":23}} ), depth0))
    + " = `${ "
    + alias3(alias2(alias1(depth0, "typeName", {"start":{"line":3,"column":34},"end":{"line":3,"column":42}} ), depth0))
    + " }`;\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"ofType"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":13,"column":0}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "export type "
    + alias3(alias2(alias1(depth0, "valueName", {"start":{"line":5,"column":14},"end":{"line":5,"column":23}} ), depth0))
    + " = "
    + alias3(alias2(alias1(depth0, "typeName", {"start":{"line":5,"column":30},"end":{"line":5,"column":38}} ), depth0))
    + ";\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export type "
    + container.escapeExpression(container.lambda(container.strict(depth0, "valueName", {"start":{"line":7,"column":14},"end":{"line":7,"column":23}} ), depth0))
    + " =\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  | "
    + container.escapeExpression(container.lambda(container.strict(depth0, "value", {"start":{"line":9,"column":6},"end":{"line":9,"column":11}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":13},"end":{"line":9,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    return ";";
},"6":function(container,depth0,helpers,partials,data) {
    return "  never;\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "/** The wire value of one of the error codes. */\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"ofEnum"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  },
};
