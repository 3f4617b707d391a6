import { needs } from '@nianbao/testkit';
import { testLayouts } from './expectations.ts';

needs('soffice')('xlsx', () => testLayouts('xlsx'));
