/**
 * What the ways of the trial say, as acts: `/` parts the clauses, `:role` is what an act points at in the scene, and
 * `?` makes a question of its clause. `filler` performs nothing.
 */
export const LINES = {
  exit: {
    excellent: 'name / hint announcement / callback:heard / thanks callback:besides / reason:reason',
    'excellent-where':
      'name / hint announcement / callback:heard / thanks callback:besides / reason:reason / ask_where ?',
    'no-name': 'hint announcement / callback:heard / thanks callback:besides / reason:reason',
    plain: 'announcement / reason:reason / thanks',
    praised: 'hint announcement / appreciation / reason:reason',
    named: 'name / hint announcement / thanks / reason:reason',
    wished: 'hint / plain_wish / callback:heard / thanks callback:besides',
    plan: 'hint announcement / callback:heard / thanks callback:besides / reason:reason / follow_up:plan',
    'plan-maybe':
      'hint announcement / callback:heard / thanks callback:besides / reason:reason / follow_up:plan leaves_open',
    'plan-hollow':
      'hint announcement / callback:heard / thanks callback:besides / reason:reason / follow_up:hollowPlan',
    'plan-only': 'hint announcement / follow_up:plan',
    'plan-card': 'announcement / follow_up:plan / farewell',
    vague: 'hint announcement / thanks / reason:reason / vague_promise',
    'meet-right': 'hint / callback:heard / introduction:right common_ground:ground ? / reason:reason',
    'meet-pure': 'hint / callback:heard / introduction:right common_ground:ground ?',
    'meet-again': 'apology / announcement / introduction:right common_ground:ground ?',
    'meet-wrong': 'hint / callback:heard / introduction:right / reason:reason',
    'meet-dump': 'introduction:right',
    'meet-false': 'hint / callback:heard / introduction:right common_ground:falseGround ? / reason:reason',
    everything:
      'name / hint announcement / callback:heard / thanks callback:besides / introduction:right common_ground:ground ? / reason:reason / follow_up:plan',
    'excuse-true': 'hint announcement / callback:heard / thanks callback:besides / excuse:need',
    'excuse-kind': 'hint announcement / callback:heard / thanks callback:besides / excuse:excuse',
    'excuse-bare': 'excuse:excuse / farewell',
    blunt: 'announcement / reason:reason',
    'leaving-bye': 'announcement / farewell',
    blame: 'hint announcement / reason:reason / blame',
    stuffed:
      'name / hint announcement / thanks callback:heard / reason:reason / follow_up:plan / ask_where ? / frees apology / well_wish farewell',
    'stuffed-generic':
      'hint announcement / thanks appreciation / busy / contact / frees / apology / vague_promise / well_wish farewell',
    'kind-apart': 'hint announcement / callback:heard / reason:reason',
    'no-slot':
      'hint announcement / callback:heard / thanks callback:besides / reason:reason / well_wish / farewell',
    padded:
      'name / hint announcement / callback:heard / thanks callback:besides / reason:reason / filler / filler / filler',
    hint: 'hint',
    'late-plain': 'announcement / callback:heard / reason:reason / thanks',
    'free-first': 'hint / frees / thanks',
    'free-again': 'frees / hint',
    'free-plain': 'frees / announcement',
    'polite-bye': 'thanks / well_wish / farewell',
    lazy: 'announcement / callback:heard / reason:reason',
    'wrong-detail': 'hint announcement / thanks callback:unheard / reason:reason',
    'wrong-name': 'wrong_name / hint announcement / callback:heard / thanks callback:besides / reason:reason',
    along: 'hint / callback:heard / join_me / reason:reason',
    honoured: 'announcement / callback:heard / thanks callback:besides / well_wish',
    'exit-bye': 'farewell',
    'sorry-again': 'apology announcement / reason:reason',
    'sorry-plain': 'apology announcement',
    'sorry-excuse': 'apology announcement / excuse:excuse',
    'hint-announced': 'hint announcement',
  },
  item: {
    'take-up': 'take_up / hold',
    'item-bye': 'farewell',
  },
  landing: {
    bye: 'well_wish / farewell',
    'bare-bye': 'farewell',
    'land-thanks-sorry': 'apology thanks',
    'land-praise': 'appreciation',
    'land-thanks-praise': 'thanks appreciation',
    'land-luck': 'well_wish',
    'land-thanks': 'thanks',
  },
} as const satisfies Record<'exit' | 'item' | 'landing', Readonly<Record<string, string>>>;
