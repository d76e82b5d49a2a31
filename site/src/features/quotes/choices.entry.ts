import { mount } from '../shell/mount.ts';
import { ChoicesPage } from './choices-page.tsx';

mount('choices', ChoicesPage);
