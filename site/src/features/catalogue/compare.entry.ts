import { mount } from '../shell/mount.ts';
import { ComparePage } from './compare-page.tsx';

mount('compare', ComparePage);
