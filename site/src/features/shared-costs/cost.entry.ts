import { mount } from '../shell/mount.ts';
import { CostPage } from './cost-page.tsx';

mount('cost', CostPage);
