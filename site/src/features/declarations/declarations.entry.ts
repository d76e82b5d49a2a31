import { mount } from '../shell/mount.ts';
import { DeclarationsPage } from './declarations-page.tsx';

mount('declarations', DeclarationsPage);
