import { createApp } from 'vue';
import GreatWall from './great-wall.vue';

createApp(GreatWall).mount('main');
