import { join } from 'node:path';
import { serve } from './serve-node';

serve(join(__dirname, '..'));
