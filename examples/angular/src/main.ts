import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { GreatWall } from './great-wall';

await bootstrapApplication(GreatWall, { providers: [provideZonelessChangeDetection()] });
