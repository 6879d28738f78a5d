// Everything that changes what people keep, in one row.

import { Disposable } from 'vscode';
import type { Services } from '../services';
import { registerAgreement } from './agreement';
import { registerChooseSource } from './chooseSource';
import { registerClaims } from './claims';
import { registerCodeActions } from './codeActions';
import { registerCopies } from './copies';
import { registerCorrections } from './corrections';
import { registerDateValue } from './dateValue';
import { registerDiagnostics } from './diagnostics';
import { registerEvidence } from './evidence';
import { registerExport } from './exportReport';
import { registerHistory } from './history';
import { registerImport } from './importAnnotations';
import { registerPeople } from './people';
import { registerPlan } from './plan';
import { registerRenames } from './renames';
import { registerRulings } from './rulings';
import { registerSettleMerge } from './settleMerge';
import { registerStoreWatch } from './storeWatch';
import { registerTagAll } from './tagAll';
import { registerUndo } from './undo';

export function registerWriting(services: Services): Disposable {
  return Disposable.from(
    registerUndo(services),
    registerChooseSource(services),
    registerClaims(services),
    registerCopies(services),
    registerCorrections(services),
    registerEvidence(services),
    registerHistory(services),
    registerPeople(services),
    registerDateValue(services),
    registerPlan(services),
    registerRenames(services),
    registerRulings(services),
    registerCodeActions(services),
    registerDiagnostics(services),
    registerSettleMerge(services),
    registerStoreWatch(services),
    registerTagAll(services),
    registerExport(services),
    registerImport(services),
    registerAgreement(services),
  );
}
