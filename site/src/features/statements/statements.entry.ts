import { mount } from '../shell/mount.ts';
import { StatementsPage } from './statements-page.tsx';

mount('statements', StatementsPage);
