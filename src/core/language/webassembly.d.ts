// The few names of WebAssembly that the kernel uses: every host has them, and the types of no host are taken for all.

declare namespace WebAssembly {
  type Module = object;

  interface Instance {
    readonly exports: object;
  }

  const Module: new (bytes: Uint8Array) => Module;
  const Instance: new (module: Module, imports: object) => Instance;

  interface Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
}
