import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { it } from './it.js';
import { ja } from './ja.js';
import type { Locale } from './messages.js';
import { pl } from './pl.js';
import { ptBR } from './pt-BR.js';
import { zhHans } from './zh-Hans.js';

/** Every language that the interface speaks, English first. */
export const languages: readonly Locale[] = [en, ar, de, es, fa, fr, he, hi, it, ja, pl, ptBR, zhHans];
