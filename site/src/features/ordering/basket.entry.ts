import { mount } from '../shell/mount.ts';
import { BasketPage } from './basket-page.tsx';

mount('basket-page', BasketPage);
