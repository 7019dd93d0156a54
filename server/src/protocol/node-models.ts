import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENCODER_NAME, MODEL_NAMES, ModelError, type ModelFiles, type ModelName } from '../learning/model-file';

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

/** Where the encoder's file lies in the folder of the models. */
export const encoderPath = (folder: string): string => join(folder, `${ENCODER_NAME}.bin`);

/** The encoder's file; undefined where there is none. */
export const readEncoder = (path: string): Uint8Array | undefined =>
  existsSync(path) ? readFileSync(path) : undefined;
