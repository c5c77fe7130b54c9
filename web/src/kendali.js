// Every page works without this script; it only saves steps and shows what changed meanwhile.
import './requests.js';
import { guardForms } from './forms.js';
import { keepDrafts } from './drafts.js';
import { foldOnPhones } from './folds.js';
import { watchEvents } from './live.js';
import { enableProofs } from './ledger-proof.js';
import { enableMenus } from './menus.js';
import { enableSearch } from './search.js';
import { enableTools } from './tools.js';

guardForms();
keepDrafts();
watchEvents();
enableProofs();
enableMenus();
foldOnPhones();
enableSearch();
enableTools();
