import { FrameworkCards } from '../frameworks/framework-cards.tsx';
import { mount } from '../shell/mount.ts';
import { StartPoints } from './start-points.tsx';

mount('start-points', StartPoints);
mount('frameworks', FrameworkCards);
