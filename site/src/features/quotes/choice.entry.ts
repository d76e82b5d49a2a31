import { mount } from '../shell/mount.ts';
import { ChoicePage } from './choice-page.tsx';

mount('choice', ChoicePage);
