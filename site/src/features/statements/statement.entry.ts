import { mount } from '../shell/mount.ts';
import { StatementPage } from './statement-page.tsx';

mount('statement', StatementPage);
