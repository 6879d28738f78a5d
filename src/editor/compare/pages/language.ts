// Imported first by every page: its language, handed over by the frame, before any text is made.

import { speak, type Bundle } from '../../texts';
import { page } from './dom';

speak(JSON.parse(page().dataset['texts'] ?? '{}') as Bundle);
