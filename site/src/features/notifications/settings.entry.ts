import { mount } from '../shell/mount.ts';
import { SettingsPage } from './settings-page.tsx';

mount('notification-settings', SettingsPage);
