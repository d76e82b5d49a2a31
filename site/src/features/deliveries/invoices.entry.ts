import { mount } from '../shell/mount.ts';
import { InvoicesPage } from './invoices-page.tsx';

mount('invoices', InvoicesPage);
