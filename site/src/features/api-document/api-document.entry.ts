import { mount } from '../shell/mount.ts';
import { ApiDocumentPage } from './api-document-page.tsx';

mount('api-document', ApiDocumentPage);
