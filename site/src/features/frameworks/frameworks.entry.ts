import { mount } from '../shell/mount.ts';
import { FrameworkCards } from './framework-cards.tsx';

mount('frameworks', FrameworkCards);
