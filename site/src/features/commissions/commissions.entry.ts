import { mount } from '../shell/mount.ts';
import { CommissionsPage } from './commissions-page.tsx';

mount('commissions', CommissionsPage);
