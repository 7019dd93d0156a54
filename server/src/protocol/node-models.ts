import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_NAMES, ModelError, type ModelFiles, type ModelName } from '../learning/model-file';

/**
 * Reads the models from a folder.
 * @throws ModelError if one cannot be read
 */
export function readModels(folder: string): ModelFiles {
  const files: Partial<Record<ModelName, Uint8Array>> = {};
  for (const name of MODEL_NAMES) {
    try {
      files[name] = readFileSync(join(folder, `${name}.bin`));
    } catch (error) {
      throw new ModelError(`model '${name}' cannot be read: ${(error as Error).message}`);
    }
  }
  return files as ModelFiles;
}
