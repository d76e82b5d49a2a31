import { mount } from '../shell/mount.ts';
import { QuotesPage } from './quotes-page.tsx';

mount('quotes', QuotesPage);
