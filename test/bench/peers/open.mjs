// Imported where it lies, so that packages are looked for beside it and not beside the bundle.
export const open = (name) => import(name);
