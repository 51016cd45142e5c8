import 'factlet/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { FactCheckInput, FactCitationEvent } from 'factlet';
import payload from '../../../demo/payloads/one-claim.json';

/** Shows a fact check, whole or in brief, and says which of its marks a reader has followed. */
@Component({
  selector: 'app-great-wall',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button type="button" (click)="isBrief.set(!isBrief())">
      {{ isBrief() ? 'Show all' : 'Show in brief' }}
    </button>
    <p class="followed" role="status">{{ followed() }}</p>
    <fact-summary
      [data]="factCheck"
      [headingLevel]="1"
      [view]="isBrief() ? 'brief' : 'full'"
      (fact-citation)="listen($event)"
    ></fact-summary>
  `,
})
export class GreatWall {
  readonly factCheck = payload as FactCheckInput;
  readonly isBrief = signal(false);
  readonly followed = signal('');

  listen({ mark, source }: FactCitationEvent) {
    this.followed.set(`You followed ${mark} to “${source?.title}”.`);
  }
}
