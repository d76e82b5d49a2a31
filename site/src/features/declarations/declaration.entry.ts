import { mount } from '../shell/mount.ts';
import { DeclarationPage } from './declaration-page.tsx';

mount('declaration', DeclarationPage);
