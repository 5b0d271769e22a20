/** A text per BCP 47 language tag. */
type Texts = Readonly<Record<string, string | undefined>>;

/**
 * What is read of a `catalog.json`, typed as loosely as TypeScript types an imported JSON file, so that
 * `import catalog from "./catalog.json"` fits.
 */
export interface CatalogDocument {
  readonly id: string;
  readonly domain: string;
  readonly codeType: string;
  readonly languages: readonly string[];
  readonly envelopes: readonly { readonly id: string; readonly code: string; readonly message: string }[];
  readonly entries: readonly EntryDocument[];
}

export interface EntryDocument {
  readonly code: string;
  readonly name: string;
  readonly grpcCode: string;
  readonly fault: string;
  readonly retry: {
    readonly retryable: boolean;
    readonly throttling: boolean;
    readonly strategy: string;
    readonly delaySeconds: number | null;
  };
  readonly variants: readonly VariantDocument[];
}

export interface VariantDocument {
  readonly id: string;
  readonly httpStatus: readonly number[];
  readonly modules: readonly string[];
  readonly message: MessageDocument | null;
}

export interface MessageDocument {
  readonly raw: string;
  readonly template: Texts;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly raw: string }[];
}
