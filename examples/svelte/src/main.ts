import { mount } from 'svelte';
import GreatWall from './great-wall.svelte';

mount(GreatWall, { target: document.querySelector('main')! });
