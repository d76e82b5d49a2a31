import { mount } from '../shell/mount.ts';
import { ApprovalPage } from './approval-page.tsx';

mount('approval', ApprovalPage);
