import { needs } from '@nianbao/testkit';
import { testLayouts } from './expectations.ts';

needs('chromium')('pdf', () => testLayouts('pdf'));
