// What the reader uses of WebAssembly: present in Node, browsers and workers, yet in none of the ES libs.

declare namespace WebAssembly {
  type Call = (...values: number[]) => number;

  class Module {
    constructor(bytes: Uint8Array | ArrayBuffer);
    static imports(module: Module): { readonly module: string; readonly name: string; readonly kind: string }[];
  }

  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Call>>>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }

  class Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }

  class Table {
    get(index: number): Call | null;
  }

  class RuntimeError extends Error {}

  function compile(bytes: Uint8Array | ArrayBuffer): Promise<Module>;
}
