import { mount } from '../shell/mount.ts';
import { QuotePage } from './quote-page.tsx';

mount('quote', QuotePage);
