import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// The runner offers no globals, so the library cannot tidy up by itself.
afterEach(cleanup);
