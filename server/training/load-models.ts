import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MODEL_NAMES, ModelError, type ModelFiles, type ModelName } from '../src/learning/model-file';

/** Where the trained models lie in the repository. */
export const MODELS_FOLDER = fileURLToPath(new URL('../models', import.meta.url));

/**
 * Reads `<name>.bin` for every model, for training, tests and tools.
 * @param without models that may be absent; they are empty then, and opening them is a `ModelError`
 * @throws ModelError if another one is absent
 */
export function loadModels(folder = MODELS_FOLDER, without: readonly ModelName[] = []): ModelFiles {
  const read = (name: ModelName): Uint8Array => {
    const path = join(folder, `${name}.bin`);
    if (existsSync(path)) return readFileSync(path);
    if (without.includes(name)) return new Uint8Array(0);
    throw new ModelError(`model '${name}': ${path} does not exist`);
  };
  return Object.fromEntries(MODEL_NAMES.map((name) => [name, read(name)])) as Record<ModelName, Uint8Array>;
}
