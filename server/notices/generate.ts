import { writeFileSync } from 'node:fs';
import { NOTICES, notices } from './notices';

/** Writes the licences of the packages that the bundles hold into the notices. */
notices().then((text) => writeFileSync(NOTICES, text));
