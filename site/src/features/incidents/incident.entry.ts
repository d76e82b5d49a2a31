import { mount } from '../shell/mount.ts';
import { IncidentPage } from './incident-page.tsx';

mount('incident', IncidentPage);
