import { sizeFrames } from './frame/size-frames.js';

sizeFrames();
