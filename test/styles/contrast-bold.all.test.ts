import { holdContrast } from '../support/hold-contrast.js';

holdContrast('bold');
