import { mount } from '../shell/mount.ts';
import { RulesPage } from './rules-page.tsx';

mount('commission-rules', RulesPage);
