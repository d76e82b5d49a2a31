import { mount } from '../shell/mount.ts';
import { AskPage } from './ask-page.tsx';

mount('ask', AskPage);
