// Journeys and the benchmark call the program's bridge inside the page.
import type {} from '#renderer/lib/program-bridge.ts';
