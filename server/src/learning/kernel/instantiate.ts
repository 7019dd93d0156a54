// Every host of ours has it; neither of the libraries that shared code is compiled against declares it.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: unknown };
};

const PAGE = 65536;

/** The memory of a kernel, seen as numbers of each kind. */
export interface KernelMemory {
  readonly floats: Float32Array;
  readonly words: Int32Array;
  readonly integers: Int16Array;
  readonly bytes: Int8Array;
}

/**
 * Starts a kernel with memory of its own.
 * @param source the compiled module
 * @param size of its memory, in words of 32 bits
 * @returns its memory, and its functions, which have the types that the caller says
 * @throws where WebAssembly or its vector instructions are missing
 */
export function instantiate<Functions>(source: Uint8Array, size: number): KernelMemory & Functions {
  const { memory, ...functions } = new WebAssembly.Instance(new WebAssembly.Module(source)).exports as {
    readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  } & Functions;
  memory.grow(Math.ceil((size * 4) / PAGE));
  return {
    floats: new Float32Array(memory.buffer),
    words: new Int32Array(memory.buffer),
    integers: new Int16Array(memory.buffer),
    bytes: new Int8Array(memory.buffer),
    ...(functions as Functions),
  };
}
