import type { UnitedDocuments } from '../../src/diff/unite-documents.js';
import { uniteDocuments } from '../../src/diff/unite-documents.js';
import { compareDocuments } from '../../src/diff/compare-documents.js';
import type { JourneyDocument } from '../../src/model/journey-document.js';
import { readJourneyText } from './read-example.js';

/** A visit at the doctor's, before and after the practice has worked on it: of each kind of change there is one. */
export const visitBefore = `
persona Mia "Mia, who has a fever"
journey Visit "A visit at the doctor’s" for Mia {
  status hypothesis
  stage "Get an appointment" {
    step Calls "Calls the practice" {
      touchpoint "Phone line" via phone
      thinks "Will they have time today?"
      feels -2 "on hold for ages"
      pain Busy "The line is busy" { severity blocker }
    }
    step "Writes the date down" {
      does "Looks for a pen"
      feels 0
    }
  }
  stage "Wait" {
    step Waits "Waits in the waiting room" {
      feels -1 "bored"
      pain "Nobody says how long it takes"
    }
    step Form "Fills in a form" {
      touchpoint "Form on paper" via store
      feels -1 "again?"
    }
  }
  stage Talk "The talk" {
    step Sees "Sees the doctor" {
      feels +2 "taken seriously"
      gain "The doctor listens"
    }
    path "The doctor is called away" leaves Sees rejoins Sees {
      step "Waits again" { feels -2 }
    }
  }
}`;

export const visitAfter = `
persona Mia "Mia, who has a fever"
journey Visit "A visit at the doctor’s" for Mia {
  status validated
  stage "Get an appointment" {
    step Books "Books in the app" {
      touchpoint "App" via app
      feels +1 "done in a minute"
    }
    step Calls "Calls the practice" {
      touchpoint "Phone line" via phone
      thinks "Will they have time today?"
      feels +1 "answered at once"
      pain Busy "The line is busy" { severity low }
    }
    step Form "Fills in a form" {
      touchpoint "Form on paper" via store
      feels -1 "again?"
    }
  }
  stage "Wait" {
    step Waits "Waits in the waiting room" {
      feels 0 "calm"
      pain "Nobody says how long it takes, and why"
      opportunity "Show the queue on a screen"
    }
  }
  stage Talk "The conversation" {
    step Sees "Sees the doctor" {
      feels +2 "taken seriously"
      gain "The doctor listens"
    }
  }
}`;

export interface ComparedPair {
  readonly before: JourneyDocument;
  readonly after: JourneyDocument;
  readonly united: UnitedDocuments;
}

export async function comparePair(before = visitBefore, after = visitAfter): Promise<ComparedPair> {
  const [old, current] = [await readJourneyText(before), await readJourneyText(after)];
  return { before: old, after: current, united: uniteDocuments(old, current, compareDocuments(old, current)) };
}
