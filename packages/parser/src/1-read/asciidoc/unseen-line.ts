/** Lines that nobody sees: comments, and what tells the processor to take in another file or to leave lines out. */
export const UNSEEN_LINE: RegExp = /^(?:\/\/(?!\/)|(?:include|ifdef|ifndef|ifeval|endif)::)/;
