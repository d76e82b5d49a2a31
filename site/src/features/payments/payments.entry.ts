import { mount } from '../shell/mount.ts';
import { PaymentsPage } from './payments-page.tsx';

mount('payments', PaymentsPage);
