import { mount } from '../shell/mount.ts';
import { DashboardPage } from './dashboard-page.tsx';

mount('dashboard', DashboardPage);
