import type { LabelKernel } from './kernel';
import { plainKernel } from './plain-kernel';
import { simdKernel } from './simd-kernel';

/** The kernel in WebAssembly, or in plain TypeScript where the host forbids that. `size` is in words of 32 bits. */
export function createLabelKernel(size: number): LabelKernel {
  try {
    return simdKernel(size);
  } catch {
    return plainKernel(size);
  }
}
