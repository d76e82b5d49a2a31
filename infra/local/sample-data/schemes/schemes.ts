import { archeologie } from './archeologie/archeologie.ts';
import { deelwagens } from './deelwagens/deelwagens.ts';
import { gestroomd } from './gestroomd/gestroomd.ts';
import { hoppin } from './hoppin/hoppin.ts';
import type { SampleScheme } from './scheme.ts';

/** The four purchasing schemes that are loaded with the sample data. */
export const schemes: readonly SampleScheme[] = [gestroomd, archeologie, hoppin, deelwagens];
