import { mount } from '../shell/mount.ts';
import { IncidentsPage } from './incidents-page.tsx';

mount('incidents', IncidentsPage);
